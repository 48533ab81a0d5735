package io.waymark.web.admin.programs;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose; a browser never gives it back. */
record ProgramImportForm(@Nullable MultipartFile file) {}
