/** What all files for spreadsheets have in common, whoever writes or reads them. */
@NullMarked
package io.waymark.kit.csv;

import org.jspecify.annotations.NullMarked;
