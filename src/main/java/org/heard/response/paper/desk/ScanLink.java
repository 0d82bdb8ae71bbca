package org.heard.response.paper.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import java.util.Locale;
import org.heard.response.paper.Scans;

/** A link that saves a scan, with what is known about viruses in it; it is never shown in the page. */
public final class ScanLink {

    private static final long KILOBYTE = 1024;

    private ScanLink() {}

    /** The link to one scan, or why nobody gets it. */
    public static Component of(Scans scans, Scans.Scan scan, Locale language, Component page) {
        String viruses = page.getTranslation(language, scan.viruses().key(), scan.finding());
        if (scan.isInfected()) {
            return new Span(viruses);
        }
        DownloadHandler handler = event -> {
            byte[] content = scans.open(scan).orElseThrow(() -> new FileNotFoundException("The scan is gone"));
            event.setFileName("scan-" + scan.id() + "." + scan.type().ending());
            // not its own type, so that no browser opens it
            event.setContentType("application/octet-stream");
            event.getResponse()
                    .setHeader(
                            "Content-Disposition",
                            "attachment; filename=\"scan." + scan.type().ending() + "\"");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(content);
        };
        var link = new Anchor(
                handler,
                page.getTranslation(
                        language,
                        "response.keying.scan.save",
                        scan.type().name(),
                        Math.max(1, scan.size() / KILOBYTE),
                        viruses));
        link.getElement().setAttribute("download", true);
        return link;
    }
}
