/** Programs to study, and how a student gets through one. */
@NullMarked
package io.waymark.advising.api.education;

import org.jspecify.annotations.NullMarked;
