package io.waymark.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchablePageTests {

    @Test
    void leadsToEachPageOnceForARole() {
        for (var role : Role.values()) {
            assertThat(SearchablePage.values())
                    .filteredOn(it -> it.isFor(Set.of(role)))
                    .extracting(SearchablePage::href)
                    .as(role.name())
                    .doesNotHaveDuplicates();
        }
    }
}
