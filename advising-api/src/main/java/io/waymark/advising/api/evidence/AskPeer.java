package io.waymark.advising.api.evidence;

import io.waymark.advising.api.email.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another student of the college who shall verify, by the address that the college has of them. */
public record AskPeer(
        @NotBlank @EmailAddress @Size(max = 254) String email) {}
