/** Attempts of advisors to reach their students; only those that reached them are contact. */
@NullMarked
package io.waymark.advising.contact;

import org.jspecify.annotations.NullMarked;
