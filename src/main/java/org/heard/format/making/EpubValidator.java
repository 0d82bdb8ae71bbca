package org.heard.format.making;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The rules of EPUB 3.3, tried by the W3C's epubcheck. It brings an XML parser, a transformer and other libraries that would
 * take the place of the portal's own: they are kept in a class path of their own, and only ICU is shared.
 */
final class EpubValidator {

    private static final Logger log = LoggerFactory.getLogger(EpubValidator.class);
    private static final String JARS = "classpath*:checkers/epubcheck/*.jar";
    private static final int MOST_TOLD = 3;

    private @Nullable ClassLoader loader;

    /** Whether it can be used here: a build without the checker makes no books. */
    boolean isThere() {
        try {
            return jars().length > 0;
        } catch (IOException unreadable) {
            log.warn("No books are made, because epubcheck cannot be found", unreadable);
            return false;
        }
    }

    private static Resource[] jars() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(JARS);
    }

    // when the first book is made: its rules take some seconds to read, and stay in memory, about 30 MB
    private synchronized ClassLoader loader() throws IOException {
        if (loader == null) {
            Path folder = Files.createTempDirectory("epubcheck");
            folder.toFile().deleteOnExit();
            List<URL> path = new ArrayList<>();
            for (Resource jar : jars()) {
                Path copy = folder.resolve(String.valueOf(jar.getFilename()));
                try (var in = jar.getInputStream()) {
                    Files.copy(in, copy);
                }
                copy.toFile().deleteOnExit();
                path.add(copy.toUri().toURL());
            }
            loader = new URLClassLoader("epubcheck", path.toArray(URL[]::new), new SharedClasses());
        }
        return loader;
    }

    private static final class SharedClasses extends ClassLoader {

        SharedClasses() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.ibm.icu.")) {
                return EpubValidator.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    /**
     * Refuses a book with an error or a warning.
     *
     * @throws IOException if it could not be checked
     */
    void validate(Path file) throws Unfit, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        var told = new StringWriter();
        try {
            // epubcheck reads only files whose names end in this
            Path book = Files.createTempFile("book", ".epub");
            try {
                Files.copy(file, book, StandardCopyOption.REPLACE_EXISTING);
                var out = new PrintWriter(told);
                int result = check(loader(), book.toFile(), out);
                out.flush();
                if (result != 0) {
                    throw new Unfit("It breaks EPUB 3.3: " + first(told.toString()));
                }
            } finally {
                Files.delete(book);
            }
        } catch (ReflectiveOperationException failed) {
            throw new IOException("The book could not be checked", failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** How bad it is: 0 where nothing is wrong. */
    private static int check(ClassLoader loader, File book, PrintWriter told) throws ReflectiveOperationException {
        Class<?> report = Class.forName("com.adobe.epubcheck.api.Report", true, loader);
        Object writer = Class.forName("com.adobe.epubcheck.util.WriterReportImpl", true, loader)
                .getConstructor(PrintWriter.class, String.class, boolean.class)
                .newInstance(told, "", true);
        Class<?> checker = Class.forName("com.adobe.epubcheck.api.EpubCheck", true, loader);
        Object check = checker.getConstructor(File.class, report).newInstance(book, writer);
        return (int) checker.getMethod("doValidate").invoke(check);
    }

    private static String first(String told) {
        return told.lines()
                .filter(line -> line.matches("(ERROR|WARNING|FATAL).*[a-z].*"))
                .limit(MOST_TOLD)
                .map(line -> line.replaceAll("/\\S*/", ""))
                .collect(Collectors.joining("; "));
    }
}
