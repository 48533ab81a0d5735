package io.waymark.web.advisor.students;

/** What can be done for several students at once. */
enum SelectedAct {
    CONTACT,
    NOTE
}
