package io.waymark.web.student.mentors;

/** A sentence that speaks for a mentor, and the icon beside it. */
record RecommendationReason(String icon, String sentence) {}
