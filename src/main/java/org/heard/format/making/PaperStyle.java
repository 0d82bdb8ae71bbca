package org.heard.format.making;

import java.util.List;

/** What is drawn on forms that are filled in by hand: boxes of 10 mm, lines, and a code at the foot of each page. */
final class PaperStyle {

    /** Between two lines to write on, in millimetres; whoever needs larger print writes larger. */
    private static final int LINE = 11;

    private static final int LARGE = 18;
    private static final int LARGE_LINE = 14;

    private PaperStyle() {}

    // room for "10" and for a cross over it
    private static int cell(int points) {
        return Math.max(10, points * 2 / 3);
    }

    // room for "Blwyddyn" above its line, and for three of them beside each other
    private static int part(int points) {
        return 16 + points * 11 / 10;
    }

    /** @param codes of each copy, empty where it has none */
    static String of(int points, List<String> codes, boolean rightToLeft) {
        var style = new StringBuilder(
                """
                .paper-copy { page-break-before: always; -fs-page-sequence: start; } .copy1 { page-break-before: auto; }
                .paper-question { margin: 0 0 1.4em; page-break-inside: avoid; } .paper-long { page-break-inside: auto; }
                .paper-row { page-break-inside: avoid; } .paper-question h3 { margin-top: 1em; }
                .paper-keep { page-break-inside: avoid; }
                .paper-choices { list-style: none; padding: 0; }
                ul.paper-choices.ltr, ul.paper-choices.rtl { margin: .4em 0 1em; }
                .paper-choices li { position: relative; min-height: 11mm; margin: 0 0 3mm; page-break-inside: avoid; }
                .paper-choices li.ltr { padding: 1mm 0 0 14mm; } .paper-choices li.rtl { padding: 1mm 14mm 0 0; }
                .paper-box { position: absolute; top: 0; width: 10mm; height: 10mm; border: 1.2pt solid #000; }
                li.ltr > .paper-box { left: 0; } li.rtl > .paper-box { right: 0; }
                .paper-goto { font-weight: bold; }
                .paper-picture { display: block; width: 25mm; max-width: none; max-height: none; margin: 1mm 0; }
                .rtl > .paper-picture { margin-left: auto; }
                .paper-photo { width: 64mm; } .paper-photo-tall { width: 42mm; }
                .paper-line { height: %1$dmm; border-bottom: 1pt solid #000; margin: 0; page-break-inside: avoid; }
                .paper-lines { margin: 0 0 5mm; } .paper-short { width: 60mm; } .paper-short.rtl { margin-left: auto; }
                .paper-date .paper-keep.ltr { display: inline-block; width: %4$dmm; margin: 0 5mm 0 0; vertical-align: bottom; }
                .paper-date .paper-keep p { margin: 0; } .paper-date .paper-short { width: %4$dmm; }
                .paper-kept, span[dir=ltr] { white-space: nowrap; } .paper-site { white-space: normal; }
                .paper-only { font-weight: bold; padding: 3mm; border: 2pt solid #000;
                  page-break-after: avoid; }
                .paper-scale { line-height: %2$dmm; } .paper-cell { display: inline-block; width: %3$dmm; height: %3$dmm;
                  line-height: %3$dmm; border: 1.2pt solid #000; text-align: center; font-weight: bold; }
                .paper-address { border: 1.2pt solid #000; padding: 4mm; page-break-inside: avoid; }
                .paper-slip { border-top: 2pt dashed #000; padding-top: 6mm; margin-top: 8mm; page-break-inside: avoid; }
                """.formatted(points >= LARGE ? LARGE_LINE : LINE, cell(points) + 4, cell(points), part(points)));
        for (int number = 1; number <= codes.size(); number++) {
            String code = codes.get(number - 1);
            if (!code.isEmpty()) {
                style.append("""
                        @page copy%1$d { @bottom-%2$s { content: "%3$s"; direction: ltr; font-family: %4$s; font-size: %5$dpt;
                          font-weight: bold; } } .copy%1$d { page: copy%1$d; }
                        """.formatted(number, rightToLeft ? "left" : "right", code, PdfFonts.FAMILIES, points));
            }
        }
        return style.toString();
    }
}
