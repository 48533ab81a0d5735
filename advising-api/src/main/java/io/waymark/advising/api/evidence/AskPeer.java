package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another student of the college who shall verify, by the address that the college has of them. */
public record AskPeer(@NotBlank @Email @Size(max = 254) String email) {}
