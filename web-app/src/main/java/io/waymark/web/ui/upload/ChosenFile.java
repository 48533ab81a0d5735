package io.waymark.web.ui.upload;

import io.waymark.advising.api.document.FileName;
import io.waymark.web.ui.message.Texts;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody chose, under a name that services take: browsers send names of any length. */
public record ChosenFile(MultipartFile file) implements MultipartFile {

    /** Why there is nothing to send: nothing was chosen, or what was chosen holds nothing. */
    public static Optional<String> missing(@Nullable MultipartFile file, Texts texts) {
        var name = file == null ? "" : FileName.plain(file.getOriginalFilename());
        if (file == null || file.isEmpty() && name.isEmpty()) {
            return Optional.of(texts.say("upload.file.missing"));
        }
        return file.isEmpty() ? Optional.of(texts.say("upload.file.empty", name)) : Optional.empty();
    }

    @Override
    public String getName() {
        return file.getName();
    }

    @Override
    public String getOriginalFilename() {
        return FileName.plain(file.getOriginalFilename());
    }

    @Override
    public @Nullable String getContentType() {
        return file.getContentType();
    }

    @Override
    public boolean isEmpty() {
        return file.isEmpty();
    }

    @Override
    public long getSize() {
        return file.getSize();
    }

    @Override
    public byte[] getBytes() throws IOException {
        return file.getBytes();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return file.getInputStream();
    }

    @Override
    public void transferTo(File target) throws IOException {
        file.transferTo(target);
    }
}
