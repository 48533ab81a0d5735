/** Work in the field: hours against what the roadmap asks for. */
@NullMarked
package io.waymark.advising.api.experience;

import org.jspecify.annotations.NullMarked;
