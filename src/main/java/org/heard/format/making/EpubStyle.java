package org.heard.format.making;

/**
 * How a book looks where the reader has said nothing. No size, colour or typeface is set for the text, so that her own
 * settings hold, but for what is being heard; nothing is in italics, split or justified.
 */
final class EpubStyle {

    /** The class of what is being heard. */
    static final String HEARD = "-epub-media-overlay-active";

    private static final String TEXT = """
            body { margin: 0; text-align: start; hyphens: none; -webkit-hyphens: none; overflow-wrap: break-word; }
            h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.5em 0 .5em; break-after: avoid; page-break-after: avoid; }
            h1 { font-size: 1.6em; margin-top: 0; } h2 { font-size: 1.35em; } h3 { font-size: 1.15em; }
            h4, h5, h6 { font-size: 1em; }
            p, ul, ol, blockquote, pre, table { margin: 0 0 1em; }
            ul, ol { padding: 0; padding-inline-start: 1.6em; } li { margin: 0 0 .4em; } li ul, li ol { margin-top: .4em; }
            blockquote { padding-inline-start: .8em; border-inline-start: .2em solid; }
            em, dfn { font-style: normal; font-weight: bold; }
            pre { white-space: pre-wrap; }
            img { max-width: 100%; height: auto; }
            table { border-collapse: collapse; } caption { font-weight: bold; text-align: start; margin: 0 0 .4em; }
            th, td { border: 1px solid; padding: .3em .5em; text-align: start; vertical-align: top; }
            .right { text-align: end; } .center { text-align: center; }
            .-epub-media-overlay-active { background: #ffeb3b; color: #000; }
            nav ol { list-style: none; padding-inline-start: 0; } nav ol ol { padding-inline-start: 1.2em; }
            """;
    private static final String LETTERS = """
            @font-face { font-family: "Noto Naskh Arabic"; src: url(naskh-regular.ttf); font-weight: normal; }
            @font-face { font-family: "Noto Naskh Arabic"; src: url(naskh-bold.ttf); font-weight: bold; }
            body { font-family: "Noto Naskh Arabic", serif; line-height: 1.8; }
            """;

    private EpubStyle() {}

    static String of(EpubBook book) {
        return book.fonts().isEmpty() ? TEXT : TEXT + LETTERS;
    }
}
