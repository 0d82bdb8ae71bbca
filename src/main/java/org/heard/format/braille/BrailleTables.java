package org.heard.format.braille;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.database.DataFolder;
import org.jspecify.annotations.Nullable;
import org.liblouis.CompilationException;
import org.liblouis.DisplayException;
import org.liblouis.DisplayTable.StandardDisplayTables;
import org.liblouis.Louis;
import org.liblouis.TableResolver;
import org.liblouis.TranslationException;
import org.liblouis.Translator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rules by which text becomes cells: liblouis (LGPL) with its tables, unpacked from the application at the start. It takes
 * one caller at a time. Where there is no library for the machine, no language is known.
 */
@Component
class BrailleTables {

    private static final Logger log = LoggerFactory.getLogger(BrailleTables.class);
    private static final String LIBRARY = "classpath*:braille/lib/**/liblouis.*";
    private static final String TABLES = "classpath*:braille/share/liblouis/tables/*";
    private static final Map<String, String> NAMES = Map.of(
            "en1", "en-ueb-g1.ctb",
            "en2", "en-ueb-g2.ctb",
            "cy1", "cy-cy-g1.utb",
            "cy2", "cy-cy-g2.ctb",
            "ur1", "ur-pk-g1.utb");
    /** What liblouis writes for a sign that it does not know has a cell of eight dots. */
    private static final int SIX_DOTS = 0x2840;

    private static final char NO_DOTS = '\u2800';

    private final Path folder;
    private final Map<String, Translator> translators = new HashMap<>();

    BrailleTables(DataFolder data) {
        folder = data.resolve("braille");
        try {
            Path library = unpack();
            if (library == null) {
                log.info("No Braille can be made on this kind of machine. Braille is offered on request.");
            } else {
                load(library);
            }
        } catch (IOException | CompilationException | LinkageError e) {
            translators.clear();
            log.warn("No Braille can be made here. Braille is offered on request.", e);
        }
    }

    private @Nullable Path unpack() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        Resource[] library = resources.getResources(LIBRARY);
        if (library.length == 0) {
            return null;
        }
        Files.createDirectories(folder);
        for (Resource table : resources.getResources(TABLES)) {
            if (table.isReadable()) {
                unpack(table);
            }
        }
        return unpack(library[0]);
    }

    // another process may be using the file: what is there already stays
    private Path unpack(Resource resource) throws IOException {
        Path file = folder.resolve(String.valueOf(resource.getFilename()));
        if (!Files.exists(file) || Files.size(file) != resource.contentLength()) {
            Path whole = Files.createTempFile(folder, "unpacking", "");
            try (InputStream content = resource.getInputStream()) {
                Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private void load(Path library) throws CompilationException {
        synchronized (Louis.class) {
            Louis.setLibraryPath(library.toFile());
            Louis.setTableResolver(new Tables(folder));
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                translators.put(name.getKey(), new Translator(name.getValue()));
            }
        }
    }

    /** Finds tables in the folder and nowhere else. */
    private record Tables(Path folder) implements TableResolver {

        @Override
        public @Nullable URL resolve(String table, @Nullable URL base) {
            Path file = folder.resolve(String.valueOf(Path.of(table).getFileName()));
            try {
                return Files.exists(file) ? file.toUri().toURL() : null;
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Set<String> list() {
            return Set.of();
        }
    }

    /** Whether there is a Braille of this grade for the language. */
    boolean has(Locale language, int grade) {
        return translators.containsKey(language.getLanguage() + grade);
    }

    /**
     * Text in cells of six dots, as Unicode writes them, with spaces between the words.
     *
     * @throws Unmapped if there are no cells for a sign in it
     */
    String cells(Locale language, int grade, String text) throws Unmapped {
        Translator translator = translators.get(language.getLanguage() + grade);
        if (translator == null) {
            throw new Unmapped("There is no Braille of grade " + grade + " for " + language);
        }
        if (text.isBlank()) {
            return "";
        }
        String cells = translate(translator, text).replace(NO_DOTS, ' ');
        if (cells.chars().anyMatch(cell -> cell != ' ' && (cell < NO_DOTS || cell >= SIX_DOTS))) {
            throw new Unmapped("There is no Braille for %s".formatted(unknown(translator, text)));
        }
        return cells;
    }

    private static String unknown(Translator translator, String text) throws Unmapped {
        for (int sign : text.codePoints().distinct().toArray()) {
            String cells = translate(translator, Character.toString(sign)).replace(NO_DOTS, ' ');
            if (cells.chars().anyMatch(cell -> cell >= SIX_DOTS)) {
                return "“" + Character.toString(sign) + "” (" + Character.getName(sign) + ")";
            }
        }
        return "“%.40s”".formatted(text);
    }

    private static String translate(Translator translator, String text) throws Unmapped {
        synchronized (Louis.class) {
            try {
                return translator
                        .translate(text, null, null, null, StandardDisplayTables.UNICODE)
                        .getBraille();
            } catch (TranslationException | DisplayException e) {
                throw new Unmapped("“%.40s” cannot be transcribed: %s".formatted(text, e.getMessage()));
            }
        }
    }
}
