package io.waymark.web.advisor.students;

/** Something the college keeps about a student. */
record FileFact(String label, String value) {}
