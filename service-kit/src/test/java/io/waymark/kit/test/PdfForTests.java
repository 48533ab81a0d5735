package io.waymark.kit.test;

import java.nio.charset.StandardCharsets;

/** A small PDF that is one: whole, with a list of its parts, and as many empty pages as wanted. */
public final class PdfForTests {

    private PdfForTests() {}

    public static byte[] onePage() {
        return pages(1);
    }

    public static byte[] pages(int pages) {
        return pages(pages, "");
    }

    /** @param remark tells one such file from another */
    public static byte[] pages(int pages, String remark) {
        var pdf = new StringBuilder("%PDF-1.4\n%" + remark + "\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        var kids = "3 0 R ".repeat(pages);
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, pages),
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
        };
        for (var number = 1; number <= objects.length; number++) {
            offsets.append("%010d 00000 n \n".formatted(length(pdf)));
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(number, objects[number - 1]));
        }
        var list = length(pdf);
        pdf.append("xref\n0 4\n").append(offsets);
        pdf.append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(list));
        return pdf.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int length(StringBuilder pdf) {
        return pdf.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
