package org.heard.format.production;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.Asked;
import org.heard.format.Delivery;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatRequest;
import org.heard.format.FormatRequests;
import org.heard.format.FormatWork;
import org.heard.format.RequestState;
import org.heard.format.Wish;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in which people ask for formats of a consultation, or of a letter. */
abstract class FormatAsking extends ViewTest {

    @Autowired
    protected FormatRequests requests;

    @Autowired
    protected FormatWork work;

    @Autowired
    protected Consultations consultations;

    @Autowired
    protected ProductionDesk desk;

    @Autowired
    protected JobBoard board;

    @Autowired
    protected JobRequestRows rows;

    protected FormatRequest ask(Consultation.Id about, Way way, String email, WantedFormat... formats) {
        String title = consultations.byId(about).orElseThrow().text().title().text(Locale.ENGLISH);
        return ask(about, title, way, email, formats);
    }

    protected FormatRequest ask(
            Consultation.@Nullable Id about, String subject, Way way, String email, WantedFormat... formats) {
        var asked = new Asked(
                subject,
                new Wish(List.of(formats), "", ""),
                new Delivery(way, "", email, "", way == Way.POST ? "1 High Street" : ""),
                "");
        String code = requests.ask(UUID.randomUUID().toString(), about, asked, null, Locale.ENGLISH);
        return work.all().stream()
                .filter(request -> request.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    protected static WantedFormat format(InformationFormat format) {
        return new WantedFormat(format, format.variants().isEmpty() ? "" : "contracted");
    }

    protected List<JobSheet> jobsOf(FormatRequest request) {
        return rows.findByKeyRequest(request.id().value()).stream()
                .map(row -> board.byId(row.job()).orElseThrow())
                .toList();
    }

    protected ProductionJob.Id jobOf(FormatRequest request) {
        return jobsOf(request).getFirst().job().id();
    }

    protected RequestState state(FormatRequest request) {
        return work.byId(request.id()).orElseThrow().state();
    }
}
