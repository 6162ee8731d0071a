<?php
/**
 * The article around the elements of a post: what it is called, who wrote it and when, and the id that readers' words are kept under.
 */

defined( 'ABSPATH' ) || exit;

/** Gives the attributes of `<salve-article>` for a post; the filter may change them, or leave them out by an empty array. */
function salve_elements_article_attributes( $post ) {
	$path       = ltrim( (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH ), '/' );
	$attributes = array(
		// Sites in folders of one domain share a reader's device.
		'article-id'     => $path . 'post-' . $post->ID,
		'headline'       => wp_strip_all_tags( get_the_title( $post ) ),
		'author'         => get_the_author_meta( 'display_name', $post->post_author ),
		'date-published' => get_the_date( 'c', $post ),
		'date-modified'  => get_the_modified_date( 'c', $post ),
		'section'        => '',
	);
	foreach ( 'post' === $post->post_type ? get_the_category( $post->ID ) : array() as $category ) {
		if ( (int) get_option( 'default_category' ) !== $category->term_id ) {
			$attributes['section'] = $category->name;
			break;
		}
	}
	return array_filter( (array) apply_filters( 'salve_elements_article', $attributes, $post ) );
}

/** Writes `<salve-article>` around a post's HTML on its own page, if that uses an element and brings no article of its own. */
function salve_elements_wrap( $html, $classes = '' ) {
	$post = get_post();
	if ( ! $post || ! is_singular() || is_feed() || get_queried_object_id() !== $post->ID ) {
		return $html;
	}
	if ( ! salve_elements_are_in( $html ) || preg_match( '/<salve-article[\s>]|data-salve=["\']?article["\'\s>]/i', $html ) ) {
		return $html;
	}
	$attributes = salve_elements_article_attributes( $post );
	if ( ! $attributes ) {
		return $html;
	}
	$written = '';
	foreach ( array( 'class' => trim( "salve-elements-article $classes" ) ) + $attributes as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return "<salve-article$written>$html</salve-article>";
}

/** Wraps a post in a classic theme, whose rules for what stands in a post go by the class. */
function salve_elements_wrap_content( $html ) {
	return wp_is_block_theme() ? $html : salve_elements_wrap( $html, 'entry-content' );
}
add_filter( 'the_content', 'salve_elements_wrap_content', 999 );

/** Wraps a post in a block theme, and hands the block's layout on to what stands inside. */
function salve_elements_wrap_block( $html ) {
	if ( ! preg_match( '~^(\s*<([a-z]+)\b([^>]*)>)(.*)(</\2>\s*)$~s', $html, $parts ) ) {
		return $html;
	}
	preg_match( '~\bclass="([^"]*)"~', $parts[3], $found );
	$classes = preg_grep( '~^(is-layout-|wp-container-|has-global-padding$)~', explode( ' ', $found[1] ?? '' ) );
	if ( in_array( 'has-global-padding', $classes, true ) ) {
		$classes[] = 'alignfull';
	}
	return $parts[1] . salve_elements_wrap( $parts[4], implode( ' ', $classes ) ) . $parts[5];
}
add_filter( 'render_block_core/post-content', 'salve_elements_wrap_block', 999 );
