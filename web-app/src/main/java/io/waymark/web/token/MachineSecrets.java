package io.waymark.web.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the secrets of machines, which are long, random and kept as they are in the configuration. A slow hash would
 * protect nothing and let strangers keep us busy.
 */
class MachineSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String known) {
        return secret != null && known != null && MessageDigest.isEqual(bytes(secret), bytes(known));
    }

    private static byte[] bytes(CharSequence secret) {
        return secret.toString().getBytes(StandardCharsets.UTF_8);
    }
}
