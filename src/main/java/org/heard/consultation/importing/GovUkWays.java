package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.WayIn;
import org.heard.language.Translated;

/** The ways to respond of a GOV.UK document as ours. */
final class GovUkWays {

    private final JsonPlace details;
    private final Locale language;
    private final List<Remark> remarks;

    GovUkWays(JsonPlace details, Locale language, List<Remark> remarks) {
        this.details = details;
        this.language = language;
        this.remarks = remarks;
    }

    List<Way> read() {
        var ways = new ArrayList<Way>();
        JsonPlace place = details.at("ways_to_respond");
        Optional<String> online = address(place.at("link_url"));
        online.ifPresent(address -> ways.add(site(address)));
        address(details.at("held_on_another_website_url"))
                .filter(address -> !Optional.of(address).equals(online))
                .ifPresent(address -> ways.add(site(address)));
        JsonPlace email = place.at("email");
        email.text()
                .ifPresent(text -> TextParts.email(text)
                        .ifPresentOrElse(
                                address -> ways.add(new Way(WayIn.EMAIL, said(address), "mailto:" + address)),
                                () -> remarks.add(Remark.notTaken(email.path(), "email", Remark.excerpt(text)))));
        Optional<String> post = place.text("postal_address").map(GovUkWays::oneLine);
        Optional<String> form = address(place.at("attachment_url"));
        if (post.isPresent() || form.isPresent()) {
            ways.add(new Way(
                    WayIn.PAPER,
                    post.map(this::said).orElseGet(() -> said(TextParts.host(form.orElseThrow()))),
                    form.orElse("")));
        }
        return ways;
    }

    private Way site(String address) {
        return new Way(WayIn.OTHER_WEBSITE, said(TextParts.host(address)), address);
    }

    private Optional<String> address(JsonPlace place) {
        Optional<String> text = place.text();
        Optional<String> address = text.map(written -> written.startsWith("/")
                        ? GovUkDocument.SITE.toString().replaceFirst("/$", "") + written
                        : written)
                .flatMap(TextParts::webAddress);
        if (text.isPresent() && address.isEmpty()) {
            remarks.add(Remark.notTaken(place.path(), "address", Remark.excerpt(text.get())));
        }
        return address;
    }

    private Translated said(String text) {
        return Translated.of(language, text);
    }

    /** An address on an envelope, as one line. */
    static String oneLine(String address) {
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll(",$", ""))
                .collect(Collectors.joining(", "));
    }
}
