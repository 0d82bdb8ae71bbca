package org.heard.account.desk;

/**
 * A desk page on which something may be typed that is not saved yet. The desk calls it before a session ends, before
 * signing out and before the page is loaded again in another language; the page then saves a draft.
 */
public interface KeepsWork {

    /** Saves what is typed as a draft that the page offers when it is opened again. */
    void keepWork();
}
