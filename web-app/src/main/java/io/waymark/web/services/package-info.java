/** The advising and mentor services as the pages call them. */
@NullMarked
package io.waymark.web.services;

import org.jspecify.annotations.NullMarked;
