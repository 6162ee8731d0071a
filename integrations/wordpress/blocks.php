<?php
/**
 * The blocks. What each saves is the tag itself with readable HTML inside, which stays when the plugin goes.
 */

defined( 'ABSPATH' ) || exit;

/** Registers the editor's scripts and each block. */
function salve_elements_register_blocks() {
	$version      = salve_elements_table()['version'];
	$dependencies = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-compose', 'wp-data', 'wp-date', 'wp-element', 'wp-hooks', 'wp-i18n' );
	wp_register_style( 'salve-elements-editor', plugins_url( 'editor/editor.css', __FILE__ ), array(), $version );
	$before = array();
	foreach ( array( 'markup', 'fields', 'live', 'around', 'cards', 'transforms', 'classic', 'blocks' ) as $part ) {
		wp_register_script( "salve-elements-$part", plugins_url( "editor/$part.js", __FILE__ ), array_merge( $dependencies, $before ), $version, true );
		wp_set_script_translations( "salve-elements-$part", 'salve-elements', __DIR__ . '/languages' );
		$before = array( "salve-elements-$part" );
	}
	$known = salve_elements_table() + array(
		'posts' => salve_elements_posts_url( array() ),
		'home'  => home_url( '/' ),
	);
	wp_add_inline_script( 'salve-elements-markup', 'globalThis.salveElements = ' . wp_json_encode( $known ) . ';', 'before' );
	foreach ( glob( __DIR__ . '/blocks/*/block.json' ) as $file ) {
		$more = 'article-list' === basename( dirname( $file ) ) ? array( 'render_callback' => 'salve_elements_render_list' ) : array();
		register_block_type( dirname( $file ), $more );
	}
}
add_action( 'init', 'salve_elements_register_blocks' );

/** Gives the address at which this site answers with its posts, as few bytes as a list takes. */
function salve_elements_posts_url( $attributes ) {
	$limit = isset( $attributes['limit'] ) ? (int) $attributes['limit'] : 3;
	$query = array(
		// One more, because a list leaves out the article that it stands in.
		'per_page' => min( 100, max( 1, $limit ) + 1 ),
		'_fields'  => 'title,link,date,excerpt,_links,_embedded',
		'_embed'   => 'author,wp:featuredmedia,wp:term',
	);
	if ( ! empty( $attributes['section'] ) ) {
		$category = get_term_by( 'name', $attributes['section'], 'category' );
		if ( $category ) {
			$query['categories'] = $category->term_id;
		}
	}
	return add_query_arg( $query, rest_url( 'wp/v2/posts' ) );
}

/** Writes the list's address, and the newest articles as links inside: what readers see until the list is there, and without the script. */
function salve_elements_render_list( $attributes, $content ) {
	$limit = isset( $attributes['limit'] ) ? max( 1, (int) $attributes['limit'] ) : 3;
	$query = array(
		'numberposts' => min( 100, $limit ),
		'exclude'     => array_filter( array( get_the_ID() ) ),
	);
	if ( ! empty( $attributes['section'] ) ) {
		$category = get_term_by( 'name', $attributes['section'], 'category' );
		if ( $category ) {
			$query['category'] = $category->term_id;
		}
	}
	$links    = '';
	$pictures = ! empty( $attributes['images'] );
	foreach ( get_posts( $query ) as $post ) {
		$pictures = $pictures || has_post_thumbnail( $post );
		$title  = wp_strip_all_tags( get_the_title( $post ) );
		$links .= '<li><a href="' . esc_url( get_permalink( $post ) ) . '">' . esc_html( $title ? $title : get_the_date( '', $post ) ) . '</a></li>';
	}
	$src = esc_url( salve_elements_posts_url( $attributes ) );
	return preg_replace_callback(
		'~<salve-article-list\b([^>]*)>~',
		function ( $tag ) use ( $src, $links, $pictures ) {
			// No place is kept for pictures that no article has.
			$images = $pictures ? '' : ' images="none"';
			return "<salve-article-list$tag[1]$images src=\"$src\">" . ( $links ? "<ul>$links</ul>" : '' );
		},
		$content,
		1
	);
}
