package org.heard.consultation.importing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.heard.consultation.importing.ImportReport.FileReport;
import org.heard.consultation.importing.ImportReport.Item;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads files and brings over what they hold, each consultation in a transaction of its own. A dry run does the same in
 * one transaction that is taken back, so that it says exactly what would happen.
 */
@Service
class Importing {

    private static final Logger log = LoggerFactory.getLogger(Importing.class);

    private final OneByOne oneByOne;
    private final Vocabulary vocabulary;
    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Importing(OneByOne oneByOne, Vocabulary vocabulary, TransactionTemplate transaction, EntityManager entities) {
        this.oneByOne = oneByOne;
        this.vocabulary = vocabulary;
        this.transaction = transaction;
        this.entities = entities;
    }

    /**
     * Brings files over.
     *
     * @param files what was given
     * @param columns what columns of spreadsheets mean
     * @param dryRun to change nothing
     * @param mayPublish whether forthcoming and open consultations that say everything needed are published
     * @param done is told how many consultations of all files have been dealt with
     */
    ImportReport run(List<GivenFile> files, Columns columns, boolean dryRun, boolean mayPublish, IntConsumer done) {
        if (!dryRun) {
            return read(files, columns, false, mayPublish, done);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return read(files, columns, true, mayPublish, done);
        }));
    }

    private ImportReport read(
            List<GivenFile> files, Columns columns, boolean dryRun, boolean mayPublish, IntConsumer done) {
        var reports = new ArrayList<FileReport>();
        int before = 0;
        for (GivenFile file : files) {
            int start = before;
            FileReport report = read(file, columns, mayPublish, count -> done.accept(start + count));
            before += report.items().size();
            reports.add(report);
        }
        return new ImportReport(dryRun, reports);
    }

    private FileReport read(GivenFile file, Columns columns, boolean mayPublish, IntConsumer done) {
        Parsed parsed;
        try {
            parsed = ImportFile.read(file.name(), file.bytes(), columns, vocabulary);
        } catch (UnreadableFile unreadable) {
            return new FileReport(file.name(), false, List.of(), List.of(unreadable.remark()));
        }
        var items = new ArrayList<Item>();
        var remarks = new ArrayList<>(parsed.remarks());
        for (Parsed.Found found : parsed.found()) {
            try {
                items.add(Objects.requireNonNull(transaction.execute(status -> oneByOne.bring(found, mayPublish))));
            } catch (DataIntegrityViolationException clash) {
                log.warn("Bringing over {} met someone else who does the same", found.place(), clash);
                remarks.add(Remark.refused(found.place(), "clash"));
            }
            // what was written need not be looked at again with each further one
            entities.clear();
            done.accept(items.size());
        }
        return new FileReport(file.name(), true, items, Remark.most(remarks, ""));
    }
}
