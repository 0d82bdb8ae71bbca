package org.heard.format.making;

/**
 * How printed documents look, by the clear and large print guidelines of the UK Association for Accessible Formats: sans
 * serif, even left edge (right where text runs from the right), one column, no italics, underlining or split words, a blank
 * line between paragraphs, wide margins on A4, nothing smaller than the text, page numbers included.
 */
final class PrintStyle {

    /** Between the edges of the paper and the text, in millimetres. */
    private static final int MARGIN = 25;

    /** The width of the text, in points. */
    static final double MEASURE = (210 - 2 * MARGIN) / 25.4 * 72;

    /** The space inside a table's cell, before and after, in points. */
    static final int CELL = 6;

    private PrintStyle() {}

    /** The style sheet, headings larger by steps and not by proportion, so that their words fit the line in any size. */
    static String of(int points) {
        return """
                @page { size: A4; margin: %dmm; @bottom-center { content: counter(page) " / " counter(pages);
                  direction: ltr; font-family: %s; font-size: %dpt; } }
                * { font-family: %2$s; font-style: normal; }
                html { font-size: %3$dpt; line-height: 1.5; color: #000; }
                body { margin: 0; word-wrap: break-word; }
                .ltr { text-align: left; } .rtl { direction: rtl; text-align: right; }
                h1, h2, h3, h4, h5, h6 { font-weight: bold; line-height: 1.3; margin: 1em 0 .5em; page-break-after: avoid;
                  page-break-inside: avoid; }
                h1 { font-size: %dpt; margin-top: 0; } h2 { font-size: %dpt; } h3 { font-size: %dpt; }
                h4, h5, h6 { font-size: %dpt; }
                p, ul, ol, blockquote, pre, table, .facts { margin: 0 0 1em; orphans: 2; widows: 2; }
                ul.ltr, ol.ltr { padding: 0; margin-left: 1.8em; } ul.rtl, ol.rtl { padding: 0; margin-right: 1.8em; }
                li.rtl, li.rtl p { orphans: 0; widows: 0; }
                li { margin: 0 0 .4em; } ul.ltr > li.rtl, ol.ltr > li.rtl { margin-right: 1.8em; }
                ul.rtl > li.ltr, ol.rtl > li.ltr { margin-left: 1.8em; }
                body > :last-child, body > :last-child > :last-child { margin-bottom: 0; }
                li ul, li ol { margin-top: .4em; margin-bottom: 0; } li p { margin: 0; }
                blockquote.ltr { padding-left: .8em; border-left: 3pt solid #000; }
                blockquote.rtl { padding-right: .8em; border-right: 3pt solid #000; }
                a { color: #0b3d91; font-weight: bold; text-decoration: none; }
                dfn, em { font-weight: bold; }
                pre { white-space: pre-wrap; }
                hr { border: 0; border-top: 1pt solid #000; margin: 1em 0; }
                img { max-width: 100%%; max-height: 200mm; }
                table { border-spacing: 0; width: 100%%; word-wrap: normal; -fs-table-paginate: paginate; }
                caption, .caption { font-weight: bold; margin: 0 0 .4em; page-break-after: avoid; }
                tr { page-break-inside: avoid; }
                th, td { border-bottom: 1pt solid #000; padding: 4pt %dpt; vertical-align: top; font-weight: normal; }
                th { font-weight: bold; } thead th { border-bottom-width: 3pt; vertical-align: bottom; }
                .facts p { margin: 0 0 .2em; page-break-after: avoid; font-weight: bold; }
                .facts .caption { margin-bottom: .8em; }
                """.formatted(MARGIN, PdfFonts.FAMILIES, points, points + 10, points + 6, points + 3, points + 1, CELL);
    }
}
