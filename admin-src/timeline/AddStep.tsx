import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Step, StepKind } from '../../contract/timeline';
import { add_step } from './edit';

interface AddStepProps {
	steps: Step[];
	onAdd: ( steps: Step[] ) => void;
	onChoose: ( key: string ) => void;
}

const kinds = (): { kind: StepKind; label: string }[] => [
	{ kind: 'message', label: __( 'Message', 'hosting-invoices' ) },
	{ kind: 'call', label: __( 'Call', 'hosting-invoices' ) },
	{ kind: 'letter', label: __( 'Letter', 'hosting-invoices' ) },
	{ kind: 'fee', label: __( 'Fixed fee, for businesses', 'hosting-invoices' ) },
	{ kind: 'formal_notice', label: __( 'Formal notice', 'hosting-invoices' ) },
	{ kind: 'costs', label: __( 'Collection costs', 'hosting-invoices' ) },
	{ kind: 'suspend', label: __( 'Suspension', 'hosting-invoices' ) },
	{ kind: 'voucher', label: __( 'Voucher', 'hosting-invoices' ) },
	{ kind: 'feedback', label: __( 'Question after payment', 'hosting-invoices' ) },
	{ kind: 'hand_over', label: __( 'Hand-over', 'hosting-invoices' ) },
	{ kind: 'task', label: __( 'Own task', 'hosting-invoices' ) },
];

export function AddStep( { steps, onAdd, onChoose }: AddStepProps ) {
	const add = ( kind: StepKind ) => {
		const added = add_step( steps, kind );
		onAdd( added.steps );
		onChoose( added.key );
	};
	return (
		<DropdownMenu
			icon={ null }
			text={ __( 'Add step', 'hosting-invoices' ) }
			label={ __( 'Add step', 'hosting-invoices' ) }
			toggleProps={ { variant: 'secondary', showTooltip: false } }
		>
			{ ( { onClose } ) => (
				<MenuGroup>
					{ kinds().map( ( { kind, label } ) => (
						<MenuItem
							key={ kind }
							onClick={ () => {
								add( kind );
								onClose();
							} }
						>
							{ label }
						</MenuItem>
					) ) }
				</MenuGroup>
			) }
		</DropdownMenu>
	);
}
