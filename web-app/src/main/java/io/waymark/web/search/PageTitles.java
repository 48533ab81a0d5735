package io.waymark.web.search;

import io.waymark.core.identity.Role;
import io.waymark.kit.search.Sought;
import io.waymark.web.search.SearchPage.FoundLink;
import io.waymark.web.ui.message.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds pages by what they are called, and by other words for what is done on them. */
@Component
class PageTitles {

    private final Texts texts;

    PageTitles(Texts texts) {
        this.texts = texts;
    }

    List<FoundLink> find(Set<Role> roles, Sought sought) {
        return Arrays.stream(SearchablePage.values())
                .filter(it -> it.isFor(roles))
                .filter(it -> sought.finds(title(it), texts.say("search.words." + it.key())))
                .map(it -> new FoundLink(title(it), "", it.href()))
                .toList();
    }

    private String title(SearchablePage page) {
        return texts.say("search.page." + page.key());
    }
}
