import { mutationOptions } from '@tanstack/react-query';
import { read_all_again } from '../wire/client';
import * as api from './api';

export const record_promise = () => mutationOptions( { mutationFn: api.record_promise, ...read_all_again } );
export const withdraw_promise = () => mutationOptions( { mutationFn: api.withdraw_promise, ...read_all_again } );
export const agree_plan = () => mutationOptions( { mutationFn: api.agree_plan, ...read_all_again } );
export const withdraw_plan = () => mutationOptions( { mutationFn: api.withdraw_plan, ...read_all_again } );
export const start_hold = () => mutationOptions( { mutationFn: api.start_hold, ...read_all_again } );
export const end_hold = () => mutationOptions( { mutationFn: api.end_hold, ...read_all_again } );
export const open_dispute = () => mutationOptions( { mutationFn: api.open_dispute, ...read_all_again } );
export const close_dispute = () => mutationOptions( { mutationFn: api.close_dispute, ...read_all_again } );
