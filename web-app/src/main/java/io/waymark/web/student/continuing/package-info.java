/** How students keep their credentials: what is missing by when, the ledger of units, renewals, and a report of a cycle. */
@NullMarked
package io.waymark.web.student.continuing;

import org.jspecify.annotations.NullMarked;
