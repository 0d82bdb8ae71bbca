package org.heard.response.attachment;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What must not happen before the database has agreed, such as deleting a file that it may still name. */
final class AfterCommit {

    private AfterCommit() {}

    /** Does this when the transaction that is under way has been committed, and never if it has not. */
    static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
