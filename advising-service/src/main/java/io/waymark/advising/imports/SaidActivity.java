package io.waymark.advising.imports;

/** What a cell says of whether somebody is active. */
record SaidActivity(String cell, Activity activity) {}
