package org.heard.consultation.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.account.Audit;
import org.heard.consultation.BringingOver;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ImportedOutcome;
import org.heard.consultation.PublishingPolicy;
import org.heard.consultation.Status;
import org.heard.consultation.importing.ImportMemory.Brought;
import org.heard.consultation.importing.ImportMemory.Remembered;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.consultation.importing.ImportedConsultation.Outcome;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings one consultation over, inside the transaction of whoever asks. */
@Service
class OneByOne {

    private static final ConsultationContent NOTHING = new ConsultationContent(
            ConsultationText.empty(), null, Set.of(), Set.of(), Set.of(), null, null, Translated.empty());

    private static final Set<Status> OVER = Set.of(Status.CLOSED, Status.OUTCOME_PUBLISHED);

    private final BringingOver door;
    private final ImportMemory memory;
    private final FilledText filledText;
    private final PublishingPolicy policy;
    private final Audit audit;
    private final List<ImportedOutcome.Keeper> keepers;
    private final Clock clock;

    OneByOne(
            BringingOver door,
            ImportMemory memory,
            FilledText filledText,
            PublishingPolicy policy,
            Audit audit,
            List<ImportedOutcome.Keeper> keepers,
            Clock clock) {
        this.door = door;
        this.memory = memory;
        this.filledText = filledText;
        this.policy = policy;
        this.audit = audit;
        this.keepers = keepers;
        this.clock = clock;
    }

    Item bring(Parsed.Found found, boolean mayPublish) {
        ImportedConsultation file = found.consultation();
        Instant now = clock.instant();
        String hash = ImportMemory.hash(file, file.isPast(now));
        var remarks = new ArrayList<>(found.remarks());
        Optional<Consultation> known = door.from(file.source());
        Optional<Remembered> remembered = memory.of(file);
        if (known.isPresent()
                && remembered.map(Remembered::hash).filter(hash::equals).isPresent()) {
            return item(found, What.UNCHANGED, known.get(), remarks);
        }
        contradiction(found, now, remarks);
        Brought before = remembered.map(Remembered::brought).orElse(new Brought(NOTHING, null));
        ConsultationContent says = filledText.of(file);
        What what = known.map(
                        here -> change(here, before.content(), says, now, remarks) ? What.CHANGED : What.UNCHANGED)
                .orElseGet(() -> make(file, says, now));
        boolean moved = show(file, now, mayPublish, remarks);
        boolean told = tell(file, before.outcome(), now, remarks);
        memory.keep(file, hash, new Brought(says, file.outcome()));
        if (what == What.UNCHANGED && (moved || told)) {
            what = What.CHANGED;
        }
        Consultation here = here(file);
        if (what != What.UNCHANGED) {
            audit.record("consultation.imported", here.slug());
        }
        return item(found, what, here, remarks);
    }

    private Consultation here(ImportedConsultation file) {
        return door.from(file.source()).orElseThrow();
    }

    private Item item(Parsed.Found found, What what, Consultation here, List<Remark> remarks) {
        return new Item(
                found.place(),
                what,
                here.text().title(),
                here.slug(),
                here.status(clock.instant()),
                here.opensAt().orElse(null),
                here.closesAt().orElse(null),
                policy.reasonsAgainst(here),
                List.copyOf(remarks));
    }

    private static void contradiction(Parsed.Found found, Instant now, List<Remark> remarks) {
        boolean past = found.consultation().isPast(now);
        if (found.told() == Status.CLOSED
                && !past
                && found.consultation().content().closes() != null) {
            remarks.add(Remark.check(found.place(), "told-closed"));
        } else if (found.told() == Status.OPEN && past) {
            remarks.add(Remark.check(found.place(), "told-open"));
        }
    }

    private What make(ImportedConsultation file, ConsultationContent says, Instant now) {
        door.make(file.source(), file.wish(), made -> put(made, says, now));
        return What.MADE;
    }

    private static void put(Consultation consultation, ConsultationContent content, Instant now) {
        consultation
                .schedule(content.opens(), content.closes(), content.shortReason(), now)
                .describe(content.level(), content.topics(), content.audiences(), content.areas(), now)
                .say(content.text(), now);
    }

    /** Whether the file changed anything here. */
    private boolean change(
            Consultation here,
            ConsultationContent before,
            ConsultationContent says,
            Instant now,
            List<Remark> remarks) {
        ConsultationContent is = ConsultationContent.of(here);
        var merge = new Merge(before, says, is);
        ConsultationContent merged = merge.merged();
        merge.conflicts()
                .forEach(field -> remarks.add(Remark.notTaken("", "changed-here", new Remark.Word(field.key()))));
        if (here.isPublic()
                && !(Objects.equals(merged.opens(), is.opens()) && Objects.equals(merged.closes(), is.closes()))) {
            remarks.add(Remark.notTaken("", "public-dates"));
            merged = withDatesOf(merged, is);
        }
        if (merged.equals(is)) {
            return false;
        }
        ConsultationContent put = merged;
        door.change(here.id(), consultation -> put(consultation, put, now));
        return true;
    }

    private static ConsultationContent withDatesOf(ConsultationContent content, ConsultationContent other) {
        return new ConsultationContent(
                content.text(),
                content.level(),
                content.topics(),
                content.audiences(),
                content.areas(),
                other.opens(),
                other.closes(),
                content.shortReason());
    }

    /** Whether it was published or withdrawn. */
    private boolean show(ImportedConsultation file, Instant now, boolean mayPublish, List<Remark> remarks) {
        Consultation here = here(file);
        if (here.isPublic()) {
            return false;
        }
        Translated withdrawn = file.withdrawn();
        boolean isPast = here.opensAt().isPresent() && file.isPast(now);
        if (isPast || withdrawn != null) {
            door.show(here.id(), file.firstPublicAt() == null ? file.content().opens() : file.firstPublicAt());
            if (withdrawn != null) {
                door.change(here.id(), consultation -> consultation.withdraw(withdrawn, now));
            }
            return true;
        }
        if (!policy.reasonsAgainst(here).isEmpty()) {
            return false;
        }
        if (!mayPublish) {
            remarks.add(Remark.check("", "ready"));
            return false;
        }
        door.change(here.id(), consultation -> consultation.publish(policy, now));
        return true;
    }

    /** Whether what came of it was shown. */
    private boolean tell(ImportedConsultation file, @Nullable Outcome before, Instant now, List<Remark> remarks) {
        Outcome outcome = file.outcome();
        if (outcome == null || outcome.equals(before) || !file.isPast(now) || file.withdrawn() != null) {
            return false;
        }
        Consultation here = here(file);
        if (!OVER.contains(here.status(now))) {
            remarks.add(Remark.notTaken("", "outcome-early"));
            return false;
        }
        boolean told = false;
        var languages = outcome.markdown().texts().keySet();
        for (String tag : languages.isEmpty() ? List.of(fallbackLanguage(file)) : List.copyOf(languages)) {
            Locale language = Locale.forLanguageTag(tag);
            var imported = new ImportedOutcome(
                    here.id(),
                    language,
                    outcome.markdown().exactly(language),
                    outcome.documents(),
                    outcome.publishedAt());
            for (ImportedOutcome.Keeper keeper : keepers) {
                if (keeper.keep(imported)) {
                    told = true;
                } else {
                    remarks.add(Remark.notTaken("", "changed-here", new Remark.Word(Field.OUTCOME.key())));
                }
            }
        }
        return told;
    }

    private static String fallbackLanguage(ImportedConsultation file) {
        return file.part().isEmpty() ? "en" : file.part();
    }
}
