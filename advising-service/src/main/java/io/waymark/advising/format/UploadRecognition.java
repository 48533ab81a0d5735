package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.spool.SpooledFile;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Looks into an uploaded file. What we keep is told by its content and gets a name that says so; what can be turned into that is;
 * anything else is refused as what it is.
 */
@Component
public class UploadRecognition {

    private static final DataSize MOST = DataSize.ofBytes(EvidenceApi.LARGEST_DOCUMENT);

    private final HeicPhotos photos;

    UploadRecognition(HeicPhotos photos) {
        this.photos = photos;
    }

    /** What files of names of these endings are taken here, each with its dot. */
    public List<String> endings() {
        return Stream.concat(FileEndings.all(), photos.areTaken() ? Stream.of("heic", "heif") : Stream.empty())
                .map(it -> "." + it)
                .toList();
    }

    public RecognizedFile recognize(@Nullable String sentName, SpooledFile file) {
        var name = FileName.plain(sentName);
        if (file.bytes() == 0) {
            throw Unfit.EMPTY.refusal(name);
        }
        var content = FileContent.of(file);
        if (content.startsWith(PictureFile.PNG)) {
            PictureFile.requirePng(content, name);
            return kept(FileFormat.PNG, name, file);
        }
        if (content.startsWith(PictureFile.JPEG)) {
            PictureFile.requireJpeg(content, name);
            return kept(FileFormat.JPEG, name, file);
        }
        if (new HeifFile(content.start()).isOne()) {
            return photo(name, content);
        }
        return isPdf(content, name) ? pdf(name, content) : document(name, content);
    }

    /** A text may be about PDF files. */
    private static boolean isPdf(FileContent content, String name) {
        return content.pdfHeader() == 0
                || content.pdfHeader() > 0
                        && !(FileFormat.TEXT.fits(name) && TextFile.of(content).isPresent());
    }

    private RecognizedFile photo(String name, FileContent content) {
        var jpeg = photos.toJpeg(content, MOST).orElseThrow(() -> Unfit.HEIC.refusal(name));
        return new RecognizedFile(
                FileFormat.JPEG, FileEndings.mend(name, FileFormat.JPEG), jpeg, List.of(FileChange.FROM_HEIC));
    }

    private static RecognizedFile pdf(String name, FileContent content) {
        PdfFile.require(content, name);
        return kept(FileFormat.PDF, name, content.file());
    }

    private static RecognizedFile document(String name, FileContent content) {
        if (content.startsWith("PK\u0003\u0004", "PK\u0005\u0006", "PK00PK\u0003\u0004")) {
            WordFile.require(content, name);
            return kept(FileFormat.DOCX, name, content.file());
        }
        if (content.startsWith(OldOfficeFile.MAGIC)) {
            throw OldOfficeFile.refusal(content, name);
        }
        return text(name, content);
    }

    private static RecognizedFile text(String name, FileContent content) {
        var named = FileFormat.TEXT.fits(name);
        if (content.startsWith("{\\rtf") || !named && !FileName.ending(name).isEmpty()) {
            throw OtherFile.refusal(content, name);
        }
        var text = TextFile.of(content).orElseThrow(() -> OtherFile.refusal(content, name));
        if (!named && OtherFile.isMoreThanText(content)) {
            throw OtherFile.refusal(content, name);
        }
        return new RecognizedFile(
                FileFormat.TEXT,
                FileEndings.mend(name, FileFormat.TEXT),
                text.asUtf8(),
                Stream.concat(renamed(name, FileFormat.TEXT), text.changes().stream())
                        .toList());
    }

    private static RecognizedFile kept(FileFormat format, String name, SpooledFile file) {
        return new RecognizedFile(
                format,
                FileEndings.mend(name, format),
                file,
                renamed(name, format).toList());
    }

    private static Stream<FileChange> renamed(String name, FileFormat format) {
        return format.fits(name) ? Stream.empty() : Stream.of(FileChange.RENAMED);
    }
}
