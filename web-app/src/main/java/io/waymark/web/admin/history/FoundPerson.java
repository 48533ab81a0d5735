package io.waymark.web.admin.history;

import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.page.Link;

/**
 * A person who may be meant.
 *
 * @param about leads to what is about them
 * @param by leads to what they did
 */
record FoundPerson(String name, String number, String about, String by) {

    static FoundPerson of(PersonView person, Link list) {
        return new FoundPerson(
                person.fullName(),
                person.number(),
                list.with("about", person.id()).toString(),
                list.with("by", person.id()).toString());
    }
}
