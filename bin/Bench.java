import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for a ready page and for the same bytes as a static file, in turn, and prints how the rates compare. */
class Bench {

    private static final int PEOPLE = 4;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws Exception {
        String site = arguments[0];
        URI page = URI.create(site + "/en/consultations");
        byte[] bytes = waitFor(page);
        Path folder = Files.createDirectories(Path.of(arguments[1], "assets"));
        Files.write(folder.resolve("page.html"), bytes);
        URI file = URI.create(site + "/assets/own/page.html");

        rate(page);
        rate(file);
        for (int round = 1; round <= 3; round++) {
            double pages = rate(page);
            double files = rate(file);
            System.out.printf(
                    "round %d: page %,.0f a second, static file %,.0f a second, ratio %.2f (%,d bytes)%n",
                    round, pages, files, files / pages, bytes.length);
        }
    }

    private static byte[] waitFor(URI address) throws Exception {
        for (int second = 0; second < 120; second++) {
            try {
                HttpResponse<byte[]> answer = get(address);
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (ConnectException notYet) {
                // it is still starting
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("The portal did not start within two minutes");
    }

    private static double rate(URI address) throws Exception {
        long end = System.nanoTime() + ROUND.toNanos();
        Callable<Integer> person = () -> {
            int answers = 0;
            while (System.nanoTime() < end) {
                if (get(address).statusCode() != 200) {
                    throw new IllegalStateException("No page at " + address);
                }
                answers++;
            }
            return answers;
        };
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < PEOPLE; i++) {
                all.add(people.submit(person));
            }
            int total = 0;
            for (Future<Integer> one : all) {
                total += one.get();
            }
            return total / (double) ROUND.toSeconds();
        }
    }

    private static HttpResponse<byte[]> get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
