package org.heard.html;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits and addresses of the public pages.
 *
 * @param address the portal's public address, used in links that leave it (mail, canonical links)
 * @param maxBody the largest form that is read
 * @param maxFile the largest file that is taken on a page that takes files
 * @param maxFileBody the largest form with files that is read to its end, so that the page can say which file is too large
 * @param maxParameters the most values that a form may hold
 * @param cacheSize how much memory ready pages may take
 * @param cacheTime how long a ready page is served without being built anew (other nodes' changes show after it)
 * @param postsPerMinute how many forms one address may send in a minute; a library's forty people stay far below
 * @param autosavesPerMinute how many drafts scripts may save from one address in a minute; forty slow typists save 800
 * @param passThrough first path segments that are not public pages
 */
@ConfigurationProperties("heard.html")
public record HtmlSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("512KB") DataSize maxBody,
        @DefaultValue("200MB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxFileBody,
        @DefaultValue("2000") int maxParameters,
        @DefaultValue("64MB") DataSize cacheSize,
        @DefaultValue("60s") Duration cacheTime,
        @DefaultValue("600") int postsPerMinute,
        @DefaultValue("1200") int autosavesPerMinute,

        @DefaultValue({
            "desk",
            "assets",
            "VAADIN",
            "lumo",
            "aura",
            "actuator",
            "error",
            "files",
            "sitemap.xml",
            "robots.txt",
            "manifest.webmanifest",
            "favicon.ico",
            "feeds"
        })
        List<String> passThrough) {}
