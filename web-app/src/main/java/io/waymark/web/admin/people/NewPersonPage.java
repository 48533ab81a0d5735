package io.waymark.web.admin.people;

/** The page on which somebody is added, as it is drawn. */
record NewPersonPage(PersonChoices choices) {}
