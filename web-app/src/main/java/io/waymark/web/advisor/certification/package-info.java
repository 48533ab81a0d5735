/** What an advisor sees of a student's way to a credential. */
@NullMarked
package io.waymark.web.advisor.certification;

import org.jspecify.annotations.NullMarked;
