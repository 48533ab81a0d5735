package io.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.web.WebAppTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class AddressTests extends WebAppTests {

    @Autowired
    private Accounts accounts;

    @Test
    void passesFromOneAccountToAnotherAndOpensNeitherMeanwhile() {
        var maya = somebodyWithPassword(Role.STUDENT);
        var eli = somebodyWithPassword(Role.STUDENT);

        giveAddress(personOf(maya), eli);
        assertThatThrownBy(() -> opens(eli)).isInstanceOf(UsernameNotFoundException.class);

        giveAddress(personOf(eli), maya);
        assertThat(opens(eli)).isEqualTo(personOf(maya));
        assertThat(opens(maya)).isEqualTo(personOf(eli));
    }

    private PersonId opens(String email) {
        return accounts.loadUserByUsername(SLUG + "/" + email).caller().person();
    }
}
