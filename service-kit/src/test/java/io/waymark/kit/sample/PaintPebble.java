package io.waymark.kit.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PaintPebble(
        @NotBlank @Size(max = 40) String colour,
        int coats,
        @Nullable Instant dryAt) {}
