package org.heard.consultation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.heard.Heard;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * The command {@code bin/consultations}: brings consultations over as the portal does, against the same database, also
 * beside a portal that runs. It serves no pages and runs no jobs, and makes only what an import needs.
 */
public final class ImportCommand {

    /** Everything was taken. */
    static final int ALL = 0;

    /** Some things were not taken. */
    static final int SOME = 1;

    /** Nothing was found that could be taken. */
    static final int NOTHING = 2;

    private ImportCommand() {}

    public static void main(String[] typed) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int code;
        try (ConfigurableApplicationContext context = start()) {
            code = run(context, System.out, System.err, typed);
        }
        System.exit(code);
    }

    /** The portal's parts, each made when it is first needed, with nothing started by itself. */
    private static ConfigurableApplicationContext start() {
        var application = new SpringApplication(Heard.class) {
            @Override
            protected void afterRefresh(
                    ConfigurableApplicationContext context, org.springframework.boot.ApplicationArguments arguments) {
                // what runs when the portal has started (demo content, the first administrator's link) is not for here
                throw new AbandonedRunException(context);
            }
        };
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try {
            return application.run(
                    "--logging.level.root=warn",
                    "--logging.level.org.apache.poi=off",
                    "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
        } catch (SpringApplication.AbandonedRunException asWished) {
            return Objects.requireNonNull(asWished.getApplicationContext());
        }
    }

    /** Does what was typed and returns the exit code. */
    static int run(ApplicationContext context, PrintStream out, PrintStream err, String... typed) {
        Messages messages = context.getBean(Messages.class);
        Languages languages = context.getBean(Languages.class);
        Locale reader = languages.byTag(Locale.getDefault().getLanguage()).orElse(languages.first());
        ImportArguments arguments;
        try {
            arguments = ImportArguments.of(typed);
        } catch (ImportArguments.Refusal refusal) {
            err.println(messages.get(reader, refusal.key(), refusal.what()));
            err.println(messages.get(reader, "importing.command.usage"));
            return NOTHING;
        }
        if (arguments.help()) {
            String fields = Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(" "));
            out.println(messages.get(reader, "importing.command.usage"));
            out.println(messages.get(reader, "importing.command.help", fields));
            return typed.length == 0 ? NOTHING : ALL;
        }
        try {
            ImportReport report = context.getBean(Importing.class)
                    .run(read(arguments.files()), arguments.columns(), arguments.dryRun(), true, count -> {});
            ReportLines.of(report, context.getBean(ImportWords.class), reader).forEach(out::println);
            return code(report);
        } catch (BeansException noDatabase) {
            String reason =
                    NestedExceptionUtils.getMostSpecificCause(noDatabase).getMessage();
            err.println(messages.get(reader, "importing.command.database", String.valueOf(reason)));
            return NOTHING;
        } catch (IOException gone) {
            err.println(messages.get(reader, "importing.command.no-file", String.valueOf(gone.getMessage())));
            return NOTHING;
        }
    }

    private static int code(ImportReport report) {
        if (!report.hasLosses()) {
            return ALL;
        }
        return report.hasItems() ? SOME : NOTHING;
    }

    private static List<GivenFile> read(List<Path> files) throws IOException {
        var given = new ArrayList<GivenFile>();
        for (Path file : files) {
            try (InputStream stream = Files.newInputStream(file)) {
                // one byte more than may be, so that too large a file is told from one that just fits
                given.add(new GivenFile(String.valueOf(file.getFileName()), stream.readNBytes(Limits.BYTES + 1)));
            }
        }
        return given;
    }
}
