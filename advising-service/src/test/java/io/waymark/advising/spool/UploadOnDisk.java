package io.waymark.advising.spool;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.web.multipart.MultipartFile;

/** An upload as the container hands it over: on the disk already, and moved when it is asked to be elsewhere. */
public record UploadOnDisk(Path file, String name) implements MultipartFile {

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public boolean isEmpty() {
        return getSize() == 0;
    }

    @Override
    public long getSize() {
        return file.toFile().length();
    }

    @Override
    public byte[] getBytes() {
        throw new UnsupportedOperationException("Nobody holds a whole file.");
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.move(file, destination.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
}
