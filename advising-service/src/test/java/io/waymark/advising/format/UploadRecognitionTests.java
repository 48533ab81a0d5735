package io.waymark.advising.format;

import static io.waymark.advising.format.FileFixtures.recognized;
import static io.waymark.advising.format.FileFixtures.refusal;
import static io.waymark.advising.format.FileFixtures.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.FileChange;
import io.waymark.kit.test.PdfForTests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRecognitionTests {

    private static final byte[] PDF = PdfForTests.onePage();

    @ParameterizedTest
    @CsvSource({
        "IMG_2041.HEIC, document-is-heic",
        "IMG_2041.jpg, document-is-heic",
        "empty.pdf, document-empty",
        "protected.docx, document-protected-or-old",
        "blank-line-first.pdf, taken as PDF",
        "no-ending, taken as PDF",
        "notes-cp1252.txt, taken as TEXT"
    })
    void tellsWhatAFileIs(String file, String said) {
        assertThat(refusal(file, sent("telling-what-a-file-is/" + file))).isEqualTo(said);
    }

    @Test
    void takesANameThatIsFarTooLong() {
        var name = new String(sent("long-name.txt"), StandardCharsets.UTF_8);

        assertThat(recognized(name, PDF).name()).hasSizeLessThanOrEqualTo(200).startsWith("毕业证书");
    }

    @ParameterizedTest
    @CsvSource({
        "diploma.pdf, diploma.pdf",
        "diploma.PDF, diploma.PDF",
        "diploma.pdf., diploma.pdf",
        "diploma.pdf.pdf, diploma.pdf.pdf"
    })
    void leavesANameThatSaysWhatTheFileIs(String sent, String kept) {
        assertThat(recognized(sent, PDF))
                .returns(kept, RecognizedFile::name)
                .returns(List.of(), RecognizedFile::changes);
    }

    @ParameterizedTest
    @CsvSource({
        "diploma, diploma.pdf",
        "diploma.docx, diploma.pdf",
        "scan.jpeg, scan.pdf",
        "document.aspx, document.pdf",
        "diploma.pdf.crdownload, diploma.pdf.pdf",
        "Transcript v1.2, Transcript v1.2.pdf",
        "Letter of Dr. Lee, Letter of Dr. Lee.pdf",
        "diploma.pdf/, file.pdf",
        "'', file.pdf"
    })
    void mendsANameThatSaysSomethingElse(String sent, String kept) {
        assertThat(recognized(sent, PDF))
                .returns(kept, RecognizedFile::name)
                .returns(List.of(FileChange.RENAMED), RecognizedFile::changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diploma.pdf.exe", "diploma.html", "diploma.js", "diploma.SVG"})
    void refusesNamesOfWhatComputersRun(String name) {
        assertThat(refusal(name, PDF)).isEqualTo("document-name-unfit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me.jpg", "me.JPEG", "me.jfif", "me.jpe", "me.pjpeg", "me.jif"})
    void takesAJpegByAnyOfItsNames(String name) {
        assertThat(recognized(name, PictureFileTests.jpeg()))
                .returns(FileFormat.JPEG, RecognizedFile::format)
                .returns(name, RecognizedFile::name);
    }

    @ParameterizedTest
    @CsvSource({
        "notes.rtf, '{\\rtf1 hello}', document-is-other-text",
        "notes.txt, '{\\rtf1 hello}', document-is-other-text",
        "page.html, '<!DOCTYPE html><html><body>Sign in', document-is-web-page",
        "diploma.pdf, '<!DOCTYPE html><html><body>Sign in', document-is-web-page",
        "diploma, '<html><head><title>x', document-is-web-page",
        "list.csv, 'a,b,c', document-is-spreadsheet",
        "diploma.pdf, 'just words', document-is-text",
        "diploma.docx, 'just words', document-is-text",
        "hours.json, '{\"a\": 1}', document-is-text",
        "run.bat, 'del x', document-is-program",
        "diploma.gdoc, '{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}', document-is-shortcut",
        "diploma, '{\"doc_id\": \"1\", \"resource_key\": \"\", \"url\": \"https://docs.google.com\"}', document-is-shortcut",
        "diploma.url, '[InternetShortcut] URL=https://x.example', document-is-shortcut",
        "diploma.pdf, '[InternetShortcut] URL=https://x.example', document-is-shortcut",
        "logo.svg, '<svg xmlns=\"http://www.w3.org/2000/svg\"/>', document-is-picture"
    })
    void tellsTextsOfOtherKinds(String name, String content, String said) {
        assertThat(refusal(name, content.getBytes(StandardCharsets.UTF_8))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "a.webp, 'RIFF\\0\\0\\0\\0WEBPVP8 \\0\\0', document-is-picture",
        "a.jpg, 'RIFF\\0\\0\\0\\0WEBPVP8 \\0\\0', document-is-picture",
        "a.gif, 'GIF89a\\0\\0', document-is-picture",
        "a.tif, 'II*\\0\\0\\0', document-is-picture",
        "a.avif, '\\0\\0\\0\\34ftypavif\\0\\0\\0\\0avifmif1miaf', document-is-picture",
        "a.mov, '\\0\\0\\0\\24ftypqt  \\0\\0\\0\\0qt  ', document-is-video",
        "a.mp4, '\\0\\0\\0\\30ftypmp42\\0\\0\\0\\0mp42isom', document-is-video",
        "a.m4a, '\\0\\0\\0\\30ftypM4A \\0\\0\\0\\0mp42isom', document-is-audio",
        "a.mp3, 'ID3\\3\\0\\0\\0', document-is-audio",
        "a.rar, 'Rar!\\32\\7\\0', document-is-archive",
        "a.gz, '\\37\\213\\b\\0\\0', document-is-archive",
        "a.exe, 'MZ\\0\\1', document-is-program",
        "a.pdf, 'MZ\\0\\1', document-is-program",
        "a.lnk, 'L\\0\\0\\0\\1\\24\\2\\0\\0', document-is-shortcut",
        "a.heic, '\\0\\0\\0\\30ftypmif1\\0\\0\\0\\0mif1heic', document-is-heic",
        "a.jpg, '\\0\\0\\0\\30ftypheix\\0\\0\\0\\0mif1heix', document-is-heic",
        "a.pdf, '\\0\\0\\0\\0\\0\\0', document-cut-off",
        "a.xyz, 'zz\\0\\1\\2\\3', document-format-unfit"
    })
    void tellsWhatIsNoText(String name, String content, String said) {
        assertThat(refusal(name, content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "diploma.docx, EncryptedPackage, document-protected-office",
        "diploma.doc, WordDocument, document-is-old-word",
        "diploma.docx, WordDocument, document-is-old-word",
        "hours.xls, Workbook, document-is-spreadsheet",
        "talk.ppt, PowerPoint Document, document-is-presentation",
        "mail.msg, __properties_version1.0, document-is-mail",
        "diploma.doc, '', document-is-old-word",
        "diploma.pdf, '', document-format-unfit"
    })
    void tellsOldOfficeFilesByTheirParts(String name, String part, String said) {
        var file = OldOfficeFile.MAGIC
                + "\0".repeat(70_000)
                + new String(part.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

        assertThat(refusal(name, file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(said);
    }

    @Test
    void saysWhichFileIsEmpty() {
        assertThat(refusal("", new byte[0])).isEqualTo("document-empty");
    }

    @Test
    void namesTheEndingsOfWhatItTakes() {
        assertThat(FileFixtures.recognition().endings())
                .contains(".pdf", ".jfif", ".docx", ".txt")
                .doesNotContain(".heic");
    }
}
