package io.waymark.web.student.roadmap;

import io.waymark.web.ui.page.Avatar;

/** Somebody who walks with the student, and where to find them. */
record Companion(String name, String subtitle, Avatar avatar, String href) {}
