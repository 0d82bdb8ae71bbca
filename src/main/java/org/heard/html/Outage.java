package org.heard.html;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Trouble that is nobody's mistake and passes without a change to the program: the database is gone, its disk is full, or it
 * takes nothing while another one takes over. The same thing may be sent again later.
 */
public final class Outage {

    /**
     * MariaDB's codes for no room (ER_DISK_FULL, ER_RECORD_FILE_FULL), for being told to take nothing
     * (ER_OPTION_PREVENTS_STATEMENT, ER_READ_ONLY_MODE) and for going down (ER_SERVER_SHUTDOWN).
     */
    private static final Set<Integer> TAKES_NOTHING = Set.of(1021, 1114, 1290, 1836, 1053);

    private Outage() {}

    /** Whether this one exception, without its causes, tells of an outage. */
    public static boolean is(Throwable problem) {
        return problem instanceof CannotCreateTransactionException
                || problem instanceof DataAccessResourceFailureException
                || problem instanceof TransientDataAccessResourceException
                || problem instanceof NonTransientDataAccessResourceException
                || problem instanceof SQLTransientConnectionException
                || problem instanceof SQLNonTransientConnectionException
                || problem instanceof SQLException said && TAKES_NOTHING.contains(said.getErrorCode());
    }

    /** What to write in the log: kinds of exceptions and the database's code, no word of anybody's. */
    public static String what(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                return problem.getClass().getSimpleName() + ", database code " + said.getErrorCode();
            }
        }
        return problem.getClass().getSimpleName();
    }
}
