package org.heard.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.html.HtmlSettings;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The files that browsers and search engines look for at the root of every site. */
@RestController
class WellKnownFiles {

    private static final List<String> OWN_PAGES = List.of(
            "",
            "consultations",
            "outcomes",
            "register",
            "formats",
            "receipt",
            "contact",
            "accessibility",
            "privacy",
            "cookies");

    private final List<PublicAddresses> modules;
    private final Languages languages;
    private final Messages messages;
    private final Organisation organisation;
    private final Assets assets;
    private final String site;

    WellKnownFiles(
            List<PublicAddresses> modules,
            Languages languages,
            Messages messages,
            Organisation organisation,
            Assets assets,
            HtmlSettings settings) {
        this.modules = modules;
        this.languages = languages;
        this.messages = messages;
        this.organisation = organisation;
        this.assets = assets;
        this.site = settings.address().toString().replaceAll("/+$", "");
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> sitemap() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        Stream.concat(OWN_PAGES.stream(), modules.stream().flatMap(module -> module.paths().stream()))
                .forEach(path -> languages.all().forEach(language -> page(xml, path, language)));
        return forAnHour(xml.append("</urlset>\n").toString());
    }

    private void page(StringBuilder xml, String path, Locale language) {
        xml.append("<url><loc>").append(address(path, language)).append("</loc>");
        languages
                .all()
                .forEach(other -> xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.toLanguageTag())
                        .append("\" href=\"")
                        .append(address(path, other))
                        .append("\"/>"));
        xml.append("</url>\n");
    }

    private String address(String path, Locale language) {
        String below = path.isEmpty() ? "" : "/" + path;
        return HtmlUtils.htmlEscape(site + "/" + language.toLanguageTag() + below);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> robots() {
        return forAnHour("User-agent: *\nDisallow: /desk\nSitemap: " + site + "/sitemap.xml\n");
    }

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        Locale language = languages.negotiate(request);
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("name", "Heard - " + organisation.names().text(language));
        manifest.put("short_name", "Heard");
        manifest.put("description", messages.get(language, "site.description"));
        manifest.put("lang", language.toLanguageTag());
        manifest.put("dir", languages.direction(language));
        manifest.put("start_url", "/" + language.toLanguageTag());
        manifest.put("scope", "/");
        manifest.put("display", "browser");
        manifest.put("icons", List.of(icon(192), icon(512)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(manifest);
    }

    private Map<String, String> icon(int size) {
        return Map.of("src", assets.address("icon-" + size + ".png"), "sizes", size + "x" + size, "type", "image/png");
    }

    /** Old browsers ask for it whatever the page says. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, assets.address("icon-192.png"))
                .build();
    }

    private static ResponseEntity<String> forAnHour(String body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(body);
    }
}
