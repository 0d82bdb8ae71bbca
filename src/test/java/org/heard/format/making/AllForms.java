package org.heard.format.making;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.database.DataFolder;
import org.heard.format.braille.BrailleSettings;
import org.heard.format.speech.SpeechSettings;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Every renderer that there is, without a portal, and a program that makes a document of 20 pages with all of them. */
final class AllForms {

    private static final int TWENTY_PAGES = 40;

    private AllForms() {}

    /** Makes the files and says on the last line how many seconds of work they took. */
    public static void main(String[] arguments) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Source source = Sources.parts(TWENTY_PAGES);
        var bench = new Workbench(Duration.ofMinutes(5));
        long started = system.getProcessCpuTime();
        int files = 0;
        for (Renderer renderer : renderers()) {
            for (FileForm form : FileForm.values()) {
                if (renderer.makes(form, Locale.ENGLISH)) {
                    Workbench.Piece piece = bench.make(renderer, source, form);
                    System.out.println(form + ": " + piece.content().length + " bytes, "
                            + piece.what().pages() + " pages, " + piece.what().length());
                    files++;
                }
            }
        }
        Duration work = Duration.ofNanos(system.getProcessCpuTime() - started);
        System.out.println(files + " files in " + work.toSeconds());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({BrailleSettings.class, SpeechSettings.class, DataFolder.class})
    static class Settings {}

    /** All renderers with what they need. */
    static List<Renderer> renderers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "test", Map.of("heard.languages", "en,cy,ur", "heard.data", "target/test-data/forms")));
        context.register(Settings.class, Languages.class, Messages.class, Narrator.class);
        context.scan("org.heard.format.braille", "org.heard.format.speech");
        scanner.findCandidateComponents("org.heard.format.making").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Renderer.class::isAssignableFrom)
                .forEach(context::register);
        context.refresh();
        return List.copyOf(context.getBeansOfType(Renderer.class).values());
    }
}
