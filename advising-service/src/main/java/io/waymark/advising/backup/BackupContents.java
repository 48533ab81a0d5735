package io.waymark.advising.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself at its beginning.
 *
 * @param college whose rows it holds; empty if everybody's
 * @param migrations the last migration of each history: rows fit only into the tables that they come from
 * @param months since when each table by months has rows
 */
record BackupContents(
        int format, String taken, String college, Map<String, String> migrations, Map<String, String> months) {

    static final int FORMAT = 1;

    /** What it says at its end, so that one that was cut off is known. */
    record Sums(List<TableSum> tables, int files, int vanished) {}

    /** The rows of a table. */
    record TableSum(String table, long rows, String sha256) {}
}
