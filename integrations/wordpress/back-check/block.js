/**
 * The block in the editor: a field for each attribute beside it, and inside what shows until the check runs. The check itself
 * runs on the page only.
 */
( function ( { blocks, blockEditor, components, element, i18n } ) {
	const { createElement } = element;
	const { __ } = i18n;
	const FIELDS = {
		region: __( 'Country (two letters, such as GB)', 'back-check' ),
		clinic_name: __( 'Name of the clinic', 'back-check' ),
		clinic_phone: __( 'Telephone of the clinic', 'back-check' ),
		booking_url: __( 'Address for booking', 'back-check' ),
		lang: __( 'Language', 'back-check' ),
		theme: __( 'Colours: light, dark or auto', 'back-check' ),
		profile: __( 'Profile', 'back-check' ),
		pack: __( 'Address of what your clinic adds', 'back-check' ),
		loading: __( 'Loading: eager, or empty', 'back-check' ),
		leave_to: __( 'Button to leave the page quickly: on, or the address it leads to', 'back-check' ),
		share: __( 'Ask whether the page may know the result: result, or empty', 'back-check' ),
		isolation: __( 'A frame of its own: frame, page, or empty', 'back-check' ),
		frame: __( 'The frame: on, or the address of frame.html', 'back-check' ),
	};

	blocks.registerBlockType( 'back-check/check', {
		edit( { attributes, setAttributes } ) {
			const field = ( [ name, label ] ) =>
				createElement( components.TextControl, {
					key: name,
					label,
					value: attributes[ name ],
					onChange: ( value ) => setAttributes( { [ name ]: value } ),
				} );
			const fields = Object.entries( FIELDS ).map( field );
			return createElement(
				'div',
				blockEditor.useBlockProps(),
				createElement( blockEditor.InspectorControls, null, createElement( components.PanelBody, null, fields ) ),
				createElement( 'p', null, __( 'Back Check runs here. What shows until then, and when it cannot:', 'back-check' ) ),
				createElement( blockEditor.InnerBlocks )
			);
		},
		save: () => createElement( blockEditor.InnerBlocks.Content ),
	} );
} )( window.wp );
