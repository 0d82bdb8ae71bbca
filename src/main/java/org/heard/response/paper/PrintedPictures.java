package org.heard.response.paper;

import org.heard.format.making.Source;
import org.heard.format.making.SourceTree;
import org.heard.questionnaire.QuestionPictures;

/** Puts what is in pictures of questions into documents, under the addresses by which pages show them. */
final class PrintedPictures {

    private PrintedPictures() {}

    /** Nothing happens if there is no such picture. */
    static void into(SourceTree tree, String name, QuestionPictures pictures) {
        pictures.find(name)
                .ifPresent(shown -> pictures.printed(name)
                        .ifPresent(printed -> tree.picture(
                                shown.address(), new Source.Picture(printed.mediaType(), printed.content()))));
    }
}
