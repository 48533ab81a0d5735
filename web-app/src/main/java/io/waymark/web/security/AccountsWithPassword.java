package io.waymark.web.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who has no password yet is refused like somebody unknown: after a hash for nothing, so as slowly as everybody. */
record AccountsWithPassword(UserDetailsService accounts) implements UserDetailsService {

    @Override
    public UserDetails loadUserByUsername(String name) {
        var account = accounts.loadUserByUsername(name);
        if (account.getPassword() == null) {
            throw new UsernameNotFoundException("no password yet");
        }
        return account;
    }
}
