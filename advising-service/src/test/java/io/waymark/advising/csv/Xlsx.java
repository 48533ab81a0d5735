package io.waymark.advising.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as spreadsheets do, with whatever stands in their cells. */
public final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>
            """;
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
            <numFmt numFmtId="165" formatCode="0000000"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """.formatted(MAIN);

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final StringBuilder list = new StringBuilder();
    private final StringBuilder shared = new StringBuilder();
    private boolean since1904;

    /** @param rows as XML */
    public Xlsx sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    public Xlsx hidden(String name, String rows) {
        return sheet(name, "hidden", rows);
    }

    /** A text that cells name by its place. */
    public Xlsx shared(String text) {
        shared.append("<si><t>").append(text).append("</t></si>");
        return this;
    }

    public Xlsx since1904() {
        since1904 = true;
        return this;
    }

    /** A row of texts. */
    public static String texts(int row, String... texts) {
        var cells = new StringBuilder("<row r=\"%d\">".formatted(row));
        for (var text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return cells.append("</row>").toString();
    }

    public byte[] bytes() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <workbookPr date1904="%s"/><sheets>%s</sheets></workbook>
                """.formatted(MAIN, since1904, list));
        parts.put("xl/_rels/workbook.xml.rels", relations());
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, shared));
        parts.putAll(sheets);
        return zip(parts);
    }

    private Xlsx sheet(String name, String state, String rows) {
        var number = sheets.size() + 1;
        sheets.put(
                "xl/worksheets/sheet%d.xml".formatted(number),
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        list.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%2$d\"/>".formatted(name, number, state));
        return this;
    }

    private String relations() {
        var relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var number = 1; number <= sheets.size(); number++) {
            relations.append("""
                    <Relationship Id="rId%1$d" Target="worksheets/sheet%1$d.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                    """.formatted(number));
        }
        return relations.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip.toByteArray();
    }
}
